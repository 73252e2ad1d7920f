#pragma once

#include <QDate>
#include <QString>

#include <random>

namespace tizilim {

/// Decides everything in a sample; the same seed gives the same decisions on every machine.
class SampleDice {
public:
    explicit SampleDice(quint64 seed) : m_generator(seed) {}
    /// From 0 up to `sides` - 1.
    int throwFor(int sides) { return static_cast<int>(m_generator() % static_cast<quint64>(sides)); }

private:
    std::mt19937_64 m_generator;
};

/// A person who does not exist, named in three scripts.
struct SamplePerson {
    QString iin;
    QString kazakh;
    QString russian;
    QString latin;
};

/// A number of its own, and a name that fits its sex; an adult on the day given.
SamplePerson samplePerson(SampleDice &dice, QDate asOf);

/// A company that does not exist; different for every index up to 200.
struct SampleCompany {
    QString bin;
    QString kazakh;
    QString russian;
    QString latin;
};
SampleCompany sampleCompany(SampleDice &dice, int index);

} // namespace tizilim
