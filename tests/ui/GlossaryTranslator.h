#pragma once

#include "model/base/Language.h"

#include <QHash>
#include <QTranslator>

namespace tizilim {

/// Puts the words of the glossary in the place of the English ones, so that tests see how much room they take.
class GlossaryTranslator : public QTranslator {
public:
    explicit GlossaryTranslator(Language language)
    {
        static const char *const words[][3] = {
            {"Today", "Бүгін", "Сегодня"},
            {"Licensing", "Лицензиялау", "Лицензирование"},
            {"Applications", "Өтініштер", "Заявления"},
            {"Licensees", "Лицензиаттар", "Лицензиаты"},
            {"Warning list", "Лицензиясыз операторлар", "Нелицензированные операторы"},
            {"People", "Тұлғалар", "Лица"},
            {"Users", "Пайдаланушылар", "Пользователи"},
            {"Declarations", "Декларациялар", "Декларации"},
            {"Screening", "Тізімдер бойынша тексеру", "Проверка по спискам"},
            {"Market", "Нарық", "Рынок"},
            {"Exchange reports", "Биржа есептері", "Отчёты бирж"},
            {"Transactions", "Транзакциялар", "Транзакции"},
            {"Alerts", "Дабылдар", "Сигналы"},
            {"Cases", "Істер", "Дела"},
            {"Miners", "Майнерлер", "Майнеры"},
            {"Zone", "Аймақ", "Зона"},
            {"Evidence", "Есептілік", "Отчётность"},
            {"Reports", "Есептер", "Отчёты"},
            {"Audit trail", "Аудит журналы", "Журнал аудита"},
            {"Administration", "Басқару", "Управление"},
            {"Officers", "Қызметкерлер", "Сотрудники"},
            {"Reference data", "Анықтамалықтар", "Справочники"},
            {"Backup", "Сақтық көшірме", "Резервные копии"},
            {"Lock", "Құлыптау", "Заблокировать"},
            {"Unlock", "Құлпын ашу", "Разблокировать"},
            {"Password", "Құпиясөз", "Пароль"},
            {"IIN, name, licence, wallet, page or command", "ЖСН, аты-жөні, лицензия, әмиян, бет немесе пәрмен",
             "ИИН, имя, лицензия, кошелёк, страница или команда"},
            {"Registry: %1", "Тізілім: %1", "Реестр: %1"},
            {"encrypted", "шифрланған", "зашифрован"},
            {"events: %1", "жазба: %1", "событий: %1"},
            {"verified: %1", "тексерілді: %1", "проверен: %1"},
            {"Filter by text", "Мәтін бойынша сүзгі", "Фильтр по тексту"},
            {"due today", "мерзімі бүгін аяқталады", "срок истекает сегодня"},
            {"%n working day(s) left", "%n жұмыс күні қалды", "осталось %n рабочих дней"},
            {"overdue by %n day(s)", "%n күнге кешікті", "просрочено на %n дней"},
            {"%Ln record(s)", "%Ln жазба", "%Ln записей"},
            {"Light", "Ашық", "Светлая"},
            {"Dark", "Қараңғы", "Тёмная"},
            {"As the system", "Жүйедегідей", "Как в системе"},
            {"Theme", "Безендіру", "Тема"}};
        const int column = language == Language::Kazakh ? 1 : 2;
        if (language == Language::English)
            return;
        for (const auto &word : words)
            m_words.insert(QByteArray(word[0]), QString::fromUtf8(word[column]));
    }

    QString translate(const char *, const char *source, const char *, int) const override
    {
        return m_words.value(QByteArray(source));
    }
    bool isEmpty() const override { return m_words.isEmpty(); }

private:
    QHash<QByteArray, QString> m_words;
};

} // namespace tizilim
