#pragma once

#include <memory>
#include <vector>

namespace tizilim {

class Verb;

/// Registered users and declarations of funds (spec: domain, 3 and 4).
std::vector<std::unique_ptr<Verb>> peopleVerbs();

// The parts of it, one file each.

/// Registered users: registering, editing.
std::vector<std::unique_ptr<Verb>> userVerbs();
/// Their status: admitting, suspending, reinstating, closing.
std::vector<std::unique_ptr<Verb>> userStatusVerbs();
/// Their wallets, and their accounts at exchanges.
std::vector<std::unique_ptr<Verb>> holdingVerbs();
/// Declarations of funds on their way in: drafts, lines, submission.
std::vector<std::unique_ptr<Verb>> declarationVerbs();
/// Their review and decision.
std::vector<std::unique_ptr<Verb>> declarationReviewVerbs();
/// Exchange rates.
std::vector<std::unique_ptr<Verb>> rateVerbs();

} // namespace tizilim
