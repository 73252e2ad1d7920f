#pragma once

/// The names by which code asks for the amounts and terms of reference data; their values, with dates and sources, are
/// rows that an administrator edits (Parameter.h; defaults in resources/reference/parameters.json).
namespace tizilim::parameters {

inline constexpr auto capitalExchangeOperator = "capital.exchange_operator"; ///< tenge
inline constexpr auto capitalTradingPlatform = "capital.trading_platform";
inline constexpr auto capitalDfaPlatform = "capital.dfa_platform";
inline constexpr auto termExchangeOperator = "term.exchange_operator"; ///< working days, from a complete package
inline constexpr auto termTradingPlatform = "term.trading_platform";
inline constexpr auto termDfaPlatform = "term.dfa_platform";
inline constexpr auto termMining = "term.mining";
inline constexpr auto termCompleteness = "term.completeness";   ///< working days
inline constexpr auto termConsultation = "term.consultation";   ///< working days; silence after it is consent
inline constexpr auto termReissue = "term.reissue";             ///< working days
inline constexpr auto suspensionLongest = "suspension.longest"; ///< months
inline constexpr auto validityMining = "validity.mining";       ///< months
inline constexpr auto countriesBarred = "countries.barred";     ///< of executives: ISO codes joined by |
inline constexpr auto approvalUserStatus = "approval.user_status"; ///< 1: a second person approves that a user is suspended, reinstated or closed; 0: none
inline constexpr auto thresholdDeclaration = "threshold.declaration"; ///< tenge; above it a second person approves an acceptance
inline constexpr auto readingBulkRows = "reading.bulk_rows"; ///< rows of personal data that may be listed without an event

} // namespace tizilim::parameters
