#include "model/domain/address/AddressFamilies.h"

namespace tizilim {

namespace {

// Families whose first characters are unmistakable come first: the first that a text resembles names the fault.
constexpr const AddressFamily *families[] = {
    &evmFamily, &segwitFamily, &shelleyFamily, &shieldedFamily,    &cashAddressFamily, &stellarFamily,
    &xrpFamily, &tonFamily,    &moneroFamily,  &base58CheckFamily, &solanaFamily,      &byronFamily,
};

/// Adds what one more family says.
void add(AddressVerdict &verdict, const AddressVerdict &next, bool &resembled)
{
    if (verdict && next)
        verdict->chains = verdict->chains.united(next->chains);
    else if (next || !resembled)
        verdict = verdict ? verdict : next;
    resembled = true;
}

AddressVerdict judgeByAll(std::string_view text)
{
    AddressVerdict verdict = addressFault("address.unknown");
    bool resembled = false;
    for (const AddressFamily *family : families) {
        if (family->resembles(text))
            add(verdict, family->judge(text), resembled);
    }
    return verdict;
}

AddressVerdict judgeByChain(std::string_view text, Blockchain chain)
{
    AddressVerdict verdict = addressFault("address.unknown");
    bool resembled = false;
    const AddressFamily *lastOfChain = nullptr;
    for (const AddressFamily *family : families) {
        if (!family->chains.contains(chain))
            continue;
        lastOfChain = family;
        if (!family->resembles(text))
            continue;
        AddressVerdict next = family->judge(text);
        if (next && !next->chains.contains(chain))
            next = addressFault("address.other_chain");
        add(verdict, next, resembled);
    }
    return resembled ? verdict : lastOfChain->judge(text);
}

} // namespace

AddressVerdict judgeAddress(std::string_view text, std::optional<Blockchain> chain)
{
    if (!chain)
        return judgeByAll(text);
    AddressVerdict verdict = judgeByChain(text, *chain);
    if (!verdict && judgeByAll(text))
        return addressFault("address.other_chain");
    return verdict;
}

} // namespace tizilim
