#include "ui/common/FieldEditor.h"

#include "ui/common/ChoiceEditors.h"
#include "ui/common/FileEditor.h"
#include "ui/common/LineEditor.h"
#include "ui/common/LongTextEditor.h"
#include "ui/common/ReferenceEditor.h"

namespace tizilim {

FieldEditor *makeFieldEditor(const Field &field, ReferenceSource *references, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::LongText: return new LongTextEditor(field, parent);
    case FieldKind::Date: return new DateEditor(field, parent);
    case FieldKind::Choice:
    case FieldKind::Country:
    case FieldKind::Region: return new ChoiceEditor(field, parent);
    case FieldKind::Boolean: return new CheckEditor(field, parent);
    case FieldKind::Reference: return new ReferenceEditor(field, references, parent);
    case FieldKind::File: return new FileEditor(field, parent);
    default: return new LineEditor(field, parent);
    }
}

} // namespace tizilim
