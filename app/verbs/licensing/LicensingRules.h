#pragma once

#include "app/verbs/Verb.h"
#include "app/verbs/VerbFields.h"

#include "model/domain/Application.h"
#include "model/domain/Exchange.h"
#include "model/domain/Licence.h"

namespace tizilim {

/// Who takes in, edits and reviews, and who proposes decisions (spec: security, "Roles").
constexpr Roles licensingRoles{Role::LicensingOfficer, Role::Supervisor};
/// Who approves decisions: another person than who proposed.
constexpr Roles decisionApprovers{Role::Supervisor};

/// The fields of a company that is taken in or edited.
std::vector<Field> companyFields(std::initializer_list<const char *> required);

/// The exchange with a BIN; null if there is none.
[[nodiscard]] Result<std::optional<Exchange>> exchangeByBin(const Reading &reading, const QString &bin);

/// An exchange with what the call gives, complete and within the rules. Errors: exchange.joint_entrepreneur,
/// exchange.branch, exchange.no_name, exchange.legal_form_missing, exchange.legal_form_may_not_apply.
[[nodiscard]] Result<Exchange> companyFrom(const Exchange &before, const VerbCall &call);

/// The newest number that begins with a prefix, of applications or licences; empty if there is none.
[[nodiscard]] Result<QString> newestNumber(const Reading &reading, const RecordType &type, const QString &prefix);

/// The required parameters of an act: its number and date.
std::vector<Field> actFields(bool required = true);
/// A ground out of a closed list, and its explanation in words.
std::vector<Field> groundFields(const Choices &grounds, bool explained = true);

/// An act is dated on a day between the first possible one and today. Errors: date.in_future, date.before.
[[nodiscard]] Result<void> checkAct(const VerbCall &call, QDate first, QDate today);

/// The licences of an exchange that no act has ended and that have not expired, but for one.
[[nodiscard]] Result<std::vector<Licence>> livingLicences(const VerbContext &context, const RecordId &exchange, const RecordId &butFor = {});

/// Adds to a plan that the exchange is in another state now, if it is.
[[nodiscard]] Result<void> moveExchange(const VerbContext &context, const RecordId &exchange, ExchangeState state, Plan &plan);

} // namespace tizilim
