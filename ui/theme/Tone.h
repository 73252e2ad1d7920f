#pragma once

namespace tizilim {

/// What a status means to a person in a hurry; always shown by icon and word as well as by colour.
enum class Tone {
    Neutral,
    Good,
    InWork,
    Due, ///< due soon, or waiting for somebody
    Bad, ///< overdue, refused, broken
};

} // namespace tizilim
