#include "model/reports/LocalText.h"

#include "model/reports/Cell.h"

namespace tizilim {

LocalText::LocalText(const char *context, const char *source, std::vector<TypedCell> arguments)
    : m_context(context), m_source(source),
      m_arguments(std::make_shared<const std::vector<TypedCell>>(std::move(arguments)))
{
}

LocalText LocalText::counted(const char *context, const char *source, qint64 count)
{
    LocalText text(context, source);
    text.m_count = count;
    return text;
}

LocalText LocalText::verbatim(QString text)
{
    LocalText local;
    local.m_verbatim = std::move(text);
    return local;
}

} // namespace tizilim
