#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <string_view>
#include <type_traits>

namespace flotilla::platform {

/// What the window looks like.
enum class ThemeChoice { System, Light, Dark };
/// What language the window speaks.
enum class LanguageChoice { System, Chinese, English };

/// One setting: its name in the file, its type, its default.
template <class T>
struct Setting {
    using Value = T;
    // A literal type beside T, since QString and its like cannot be constants.
    using Default = std::conditional_t<std::is_same_v<T, QString>, std::u16string_view,
                                       std::conditional_t<std::is_class_v<T>, std::nullptr_t, T>>;
    std::u16string_view key;
    Default fallback{};
};

/// A setting that each place has for itself (a `.flotilla` file or a server's address).
template <class T>
struct PlaceSetting : Setting<T> { };

/// Every setting there is. A name, once used, never changes its meaning.
namespace settings {
inline constexpr Setting<LanguageChoice> language{u"window/language", LanguageChoice::System};
inline constexpr Setting<ThemeChoice> theme{u"window/theme", ThemeChoice::System};
inline constexpr Setting<QByteArray> windowGeometry{u"window/geometry"};
inline constexpr Setting<QByteArray> windowState{u"window/state"};
inline constexpr Setting<QByteArray> reportsSplitter{u"window/reports_splitter"};
inline constexpr Setting<QByteArray> peopleSplitter{u"window/people_splitter"};
inline constexpr Setting<QByteArray> historySplitter{u"window/history_splitter"};
inline constexpr Setting<QByteArray> certificatesSplitter{u"window/certificates_splitter"};
inline constexpr Setting<QString> lastPage{u"window/page", u"overview"};
inline constexpr Setting<QStringList> recentPlaces{u"places/recent"};
inline constexpr Setting<QString> lastFolder{u"places/folder"};
inline constexpr Setting<bool> backups{u"places/backups", true};
inline constexpr Setting<QString> gitProgram{u"git/program", u"git"};

inline constexpr PlaceSetting<QString> whoIAm{{u"who"}};
inline constexpr PlaceSetting<QString> lastCamp{{u"camp"}};
inline constexpr PlaceSetting<QStringList> visits{{u"visits"}};
inline constexpr PlaceSetting<QString> importSource{{u"import_source"}};
inline constexpr PlaceSetting<QString> importProjects{{u"import_projects"}};
inline constexpr PlaceSetting<QString> importRoster{{u"import_roster"}};
inline constexpr PlaceSetting<QString> importResults{{u"import_results"}};
inline constexpr PlaceSetting<QString> workTree{{u"work_tree"}};
// Of a camp: the place is its location, '#' and its id.
inline constexpr PlaceSetting<QString> certificateTemplate{{u"certificate_template"}};
inline constexpr PlaceSetting<QString> certificatePaper{{u"certificate_paper"}};
inline constexpr PlaceSetting<QString> certificateOrganiser{{u"certificate_organiser"}};
inline constexpr PlaceSetting<QString> certificateSerials{{u"certificate_serials"}};
inline constexpr PlaceSetting<QString> certificateAddress{{u"certificate_address"}};
inline constexpr PlaceSetting<bool> certificateGrade{{u"certificate_grade"}};
} // namespace settings

/// Reads and writes the settings file. A value that is not of its setting's type counts as absent.
class Settings {
public:
    /// `file`: path of an INI file (Paths::settings).
    explicit Settings(const QString &file);

    template <class T>
    T value(const Setting<T> &setting) const
    {
        return read(keyOf(setting), setting);
    }
    /// What is set already is not written again: writing the file waits for the disk.
    template <class T>
    void set(const Setting<T> &setting, const std::type_identity_t<T> &value)
    {
        if (const QString key = keyOf(setting); !holds(key) || read(key, setting) != value)
            write(key, value);
    }
    template <class T>
    T value(const PlaceSetting<T> &setting, const QString &place) const
    {
        return read(keyOf(setting, place), setting);
    }
    template <class T>
    void set(const PlaceSetting<T> &setting, const QString &place, const std::type_identity_t<T> &value)
    {
        if (const QString key = keyOf(setting, place); !holds(key) || read(key, setting) != value)
            write(key, value);
    }
    // A setting of a place without the place means nothing.
    template <class T>
    T value(const PlaceSetting<T> &setting) const = delete;
    template <class T>
    void set(const PlaceSetting<T> &setting, const std::type_identity_t<T> &value) = delete;

    /// Puts a place at the head of the recent ones; ten are kept.
    void addRecentPlace(const QString &place);
    /// Forgets a place and everything set for it.
    void forgetPlace(const QString &place);

private:
    template <class T>
    static QString keyOf(const Setting<T> &setting)
    {
        return QString::fromUtf16(setting.key.data(), qsizetype(setting.key.size()));
    }
    template <class T>
    static QString keyOf(const PlaceSetting<T> &setting, const QString &place)
    {
        return groupOf(place) + u'/' + keyOf(static_cast<const Setting<T> &>(setting));
    }
    static QString groupOf(const QString &place);
    bool holds(const QString &key) const;

    template <class T>
    T read(const QString &key, const Setting<T> &setting) const;
    template <class T>
    void write(const QString &key, const T &value);

    QSettings m_file;
};

} // namespace flotilla::platform
