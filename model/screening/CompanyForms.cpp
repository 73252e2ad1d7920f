#include "model/screening/CompanyForms.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tizilim {

namespace {

struct Forms {
    FormGroup group;
    const char16_t *spellings; ///< parted by |
};

// Abbreviated and in full. Kazakhstan's in its three languages and by sound in Latin; those of neighbours and of the
// countries that lists are full of.
constexpr Forms formsByGroup[] = {
    {FormGroup::LimitedLiability,
     u"жшс|тоо|llp|жауапкершілігі шектеулі серіктестік|жауапкершілігі шектеулі серіктестігі"
     u"|товарищество с ограниченной ответственностью|limited liability partnership|zhshs|jshs|jşs|tovarishchestvo s "
     u"ogranichennoi otvetstvennostyu|ооо|оoo|ooo|общество с ограниченной ответственностью|obshchestvo s ogranichennoy "
     u"otvetstvennostyu|obshchestvo s ogranichennoi otvetstvennostyu|obschestvo s ogranichennoy otvetstvennostyu"
     u"|тов|tov|одо|осоо|ехж|mchj|мчж|llc|lc|limited liability company|limited liability co|limited company|ltd|limited"
     u"|co ltd|company limited|co limited|ltd co|corporation limited|gmbh|ges mbh|mbh|gesellschaft mit beschränkter "
     u"haftung|gmbh co kg"
     u"|gmbh & co kg|sarl|sàrl|s à r l|srl|société à responsabilité limitée|sociedad de responsabilidad limitada"
     u"|società a responsabilità limitata|societatea cu răspundere limitată|sl|slu|sociedad limitada|sociedad de "
     u"responsabilidad limitada de capital variable|s de rl de cv|s de rl|ltda|limitada|lda|bv|besloten vennootschap"
     u"|bvba|sp z oo|sp zoo|spółka z ograniczoną odpowiedzialnością|doo|d o o|ood|eood|оод|еоод|oü|ou|sia|uab|oy"
     u"|ltd sti|limited sirketi|limited şirketi|ltd şti|pte ltd|pte|private limited|pvt ltd|pvt limited|pty "
     u"ltd|pty|sdn bhd|wll"
     u"|fze|fzc|fzco|fz llc|fzllc|free zone company|ltd bze|kft|sro|s r o|aps|ab oy"},
    {FormGroup::JointStock,
     u"ақ|ао|jsc|акционерлік қоғам|акционерлік қоғамы|акционерное общество|joint stock company|joint stock co|joint "
     u"stock|aq"
     u"|aktsionernoe obshchestvo|aktsionernoye obshchestvo|aktcionernoe obshchestvo|aktsyonernoe "
     u"obshchestvo|ao|оао|oao|пао|pao|зао|zao"
     u"|открытое акционерное общество|публичное акционерное общество|закрытое акционерное общество|жауапты акционерлік "
     u"қоғамы"
     u"|otkrytoe aktsionernoe obshchestvo|publichnoe aktsionernoe obshchestvo|zakrytoe aktsionernoe "
     u"obshchestvo|ojsc|pjsc|cjsc|ojs co"
     u"|open joint stock company|public joint stock company|closed joint stock company|private joint stock company"
     u"|прат|пат|ат|prat|pjs|pjs co|pjs company|ag|aktiengesellschaft|sa|s a|sociedad anonima|sociedad anónima|société "
     u"anonyme"
     u"|sa de cv|sociedad anonima de capital variable|sociedad anónima de capital variable|sab de cv|sociedad anonima "
     u"cerrada|sac|spa|società per azioni|nv"
     u"|naamloze vennootschap|plc|public limited company|public company|as|a s|ab|publ|aktiebolag|asa|oyj|kk|kabushiki "
     u"kaisha"
     u"|anonim sirketi|anonim şirketi|as sirketi|sal|s a l|saog|saoc|sao|sahami am|sahami "
     u"khass|bhd|berhad|tbk|persero|pt|sae|ssk|jscb|oat|ojscb|ад|еад|ad|ead|оaо"
     u"|shareholding company|stock company"},
    {FormGroup::SoleProprietor, u"дк|жк|ип|дара кәсіпкер|жеке кәсіпкер|индивидуальный предприниматель|sole "
                                u"proprietor|sole proprietorship|individual "
                                u"entrepreneur|individualnyi predprinimatel|ip|empresa "
                                u"unipersonal|eu|eirl|шк|крестьянское хозяйство|шаруа қожалығы"},
    {FormGroup::Cooperative,
     u"спк|производственный кооператив|өндірістік кооператив|өндірістік кооперативі|сельскохозяйственный "
     u"производственный "
     u"кооператив|ауыл шаруашылығы өндірістік кооперативі|ауыл шаруашылығы өндірістік кооператив|ауылшаруашылық "
     u"өндірістік кооперативі"
     u"|кооператив|cooperative|production cooperative|agricultural production cooperative|cooperativa|scrl|кск|пк|өк"},
    {FormGroup::NonProfit, u"ано|ano|автономная некоммерческая организация|autonomous nonprofit "
                           u"organization|autonomous non profit organization"
                           u"|некоммерческая организация|нко|общественный фонд|қоғамдық қор|қоғамдық "
                           u"қоры|қор|қоры|общественное объединение|қоғамдық бірлестігі|оф|оо"
                           u"|оюл|foundation|stiftung|association|ev|e v|ngo|нпо|fundacion|fundación|fondation|qf"},
    {FormGroup::State,
     u"ргп|рмк|кгп|кмк|гу|мм|ргу|рмм|республиканское государственное предприятие|республикалық мемлекеттік кәсіпорны"
     u"|коммунальное государственное предприятие|коммуналдық мемлекеттік кәсіпорны|государственное "
     u"учреждение|мемлекеттік мекемесі"
     u"|фгуп|фгбу|fgup|fgbu|federal state unitary enterprise|federalnoe gosudarstvennoe unitarnoe predpriyatie|federal "
     u"state budgetary institution|государственное предприятие"
     u"|state enterprise|state unitary enterprise|republican unitary enterprise|руп|гуп|empresa estatal"},
    {FormGroup::Partnership, u"lp|limited partnership|kg|kommanditgesellschaft|sca|scs|en c|s en c|s en cs|y cia s en "
                             u"c|sas|s a s|société par actions simplifiée|кт|пт|полное товарищество|cv|gp"},
    {FormGroup::Company,
     u"company|co|corp|corporation|inc|incorporated|и "
     u"ко|компания|компаниясы|корпорация|корпорациясы|kompaniya|korporatsiya|compagnie|compania|compañia|compañía"
     u"|cia|cie|sherkat|sherkate|şirketi|sirketi|na|n a|enterprise ltd|pllc|group of companies|and co|and company|the"},
};

struct Form {
    std::vector<std::u16string> words;
    FormGroup group;
};

using FormsByFirstWord = std::unordered_map<std::u16string, std::vector<Form>>;

std::vector<std::u16string> wordsOf(std::u16string_view spelling)
{
    std::vector<std::u16string> words(1);
    for (const char16_t c : spelling) {
        if (c == u' ')
            words.emplace_back();
        else
            words.back() += c;
    }
    return words;
}

FormsByFirstWord makeForms()
{
    FormsByFirstWord byFirstWord;
    for (const Forms &group : formsByGroup) {
        const std::u16string_view all = group.spellings;
        for (std::size_t begin = 0; begin <= all.size();) {
            const std::size_t end = std::min(all.find(u'|', begin), all.size());
            Form form{wordsOf(all.substr(begin, end - begin)), group.group};
            byFirstWord[form.words.front()].push_back(std::move(form));
            begin = end + 1;
        }
    }
    for (auto &[first, list] : byFirstWord)
        std::ranges::stable_sort(list, std::ranges::greater{}, [](const Form &form) { return form.words.size(); });
    return byFirstWord;
}

} // namespace

FoundForm legalFormAt(std::span<const std::u16string> words)
{
    static const FormsByFirstWord known = makeForms();
    if (words.empty())
        return {};
    const auto found = known.find(words.front());
    if (found == known.end())
        return {};
    for (const Form &form : found->second) {
        if (form.words.size() <= words.size() && std::ranges::equal(form.words, words.first(form.words.size())))
            return {form.words.size(), form.group};
    }
    return {};
}

} // namespace tizilim
