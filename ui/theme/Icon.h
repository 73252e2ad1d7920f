#pragma once

#include <QIcon>
#include <QPalette>

namespace tizilim {

/// The signs of the window, of one family, drawn from SVG at the size and in the colour asked for.
enum class Glyph {
    None,
    Add,
    Alert,
    Applications,
    ArrowDown,
    ArrowUp,
    AuditTrail,
    Back,
    Backup,
    Bell,
    Briefcase,
    Calendar,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Close,
    Columns,
    Contrast,
    Copy,
    Database,
    Declarations,
    Delete,
    Dot,
    Download,
    Edit,
    Ellipsis,
    Export,
    Filter,
    Folder,
    Forward,
    Help,
    Hide,
    History,
    Hourglass,
    Image,
    Info,
    Key,
    Landmark,
    Licence,
    List,
    Lock,
    Miners,
    Moon,
    NewFile,
    NotApplicable,
    Officers,
    OpenExternally,
    Pause,
    Play,
    Print,
    ReferenceData,
    Refresh,
    Refused,
    Reports,
    Returned,
    Ring,
    Sample,
    Save,
    Search,
    Settings,
    Show,
    Succeeded,
    Sun,
    Suspended,
    Table,
    Today,
    Transactions,
    Undo,
    Upload,
    User,
    Users,
    Verified,
    Wallet,
    Warning,
    Zone,
};

/// An icon that takes its colour from the application's palette each time it is painted, so it follows the theme:
/// `role` when off, the accent when on, muted when disabled. Lines are 1.6 px thick at every size.
QIcon icon(Glyph glyph, QPalette::ColorRole role = QPalette::WindowText);

/// Paints a glyph in one colour into a square at the left of `area`, centred in its height.
void paintGlyph(QPainter *painter, Glyph glyph, const QRectF &area, const QColor &colour);

/// The glyph of a file's name without ending, as the descriptions of verbs name their icons; None if it is not there.
Glyph glyphOfFile(QLatin1String file);

/// The name of the file of a glyph in the resource folder `:/icons`.
QString glyphFile(Glyph glyph);

} // namespace tizilim
