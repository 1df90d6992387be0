#pragma once

#include <QWidget>

#include <vector>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace flotilla::ui {

class Button;
class Card;
class Dialogs;
class ImportSession;
class TextLabel;
class Theme;

/// Where to import from: a repository, folder or archive, the editions in it, the lists beside the reports.
class ChooseView final : public QWidget {
    Q_OBJECT

public:
    ChooseView(ImportSession &session, const Theme &theme, Dialogs &dialogs, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    /// Asks for a folder.
    void chooseFolder();
    void focusSource();

Q_SIGNALS:
    /// Enter: go on.
    void goOn();

private:
    struct ListField {
        TextLabel *label;
        QLineEdit *path;
        Button *choose;
    };

    void buildSource();
    void buildLists();
    void chooseArchive();
    void chooseList(QLineEdit *field, const QString &title, const QString &filter);
    void takeLists();
    void showEditions();

    ImportSession &m_session;
    const Theme &m_theme;
    Dialogs &m_dialogs;
    Card *m_source;
    QLineEdit *m_path;
    Button *m_folder;
    Button *m_archive;
    TextLabel *m_hint;
    Card *m_editions;
    QVBoxLayout *m_editionRows;
    std::vector<QCheckBox *> m_boxes;
    Card *m_lists;
    std::vector<ListField> m_fields; ///< projects, roster, results
    TextLabel *m_listHint;
};

} // namespace flotilla::ui
