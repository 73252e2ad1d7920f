#pragma once

#include <memory>
#include <vector>

namespace tizilim {

class Verb;

/// The life of exchanges, applications, licences and warnings (spec: domain, 1 and 2).
std::vector<std::unique_ptr<Verb>> licensingVerbs();

// The parts of it, one file each.
std::vector<std::unique_ptr<Verb>> exchangeVerbs();
std::vector<std::unique_ptr<Verb>> partyVerbs();
std::vector<std::unique_ptr<Verb>> intakeVerbs();
std::vector<std::unique_ptr<Verb>> reviewVerbs();
std::vector<std::unique_ptr<Verb>> decisionVerbs();
std::vector<std::unique_ptr<Verb>> licenceVerbs();
std::vector<std::unique_ptr<Verb>> warningVerbs();
std::vector<std::unique_ptr<Verb>> publicationVerbs();

} // namespace tizilim
