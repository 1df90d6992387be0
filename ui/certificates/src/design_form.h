#pragma once

#include "certificate_choices.h"
#include "kit/theme.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;

namespace flotilla::ui {

class DropButton;
class TextLabel;

/// What is printed on all of a camp's certificates, and on what.
class DesignForm final : public QWidget {
    Q_OBJECT

public:
    explicit DesignForm(const Theme &theme, QWidget *parent = nullptr);

    CertificateChoices choices() const;
    /// Without the signal.
    void setChoices(const CertificateChoices &choices);
    /// What stands in empty fields: what is taken then.
    void setUsual(const QString &organiser, const QString &serial);
    void retranslate();

Q_SIGNALS:
    void changed();
    /// The user wants a template of their own.
    void fileWanted();

private:
    void fillOptions();
    void designChosen();

    QFormLayout *m_form;
    TextLabel *m_labels[6];
    DropButton *m_design;
    DropButton *m_paper;
    QLineEdit *m_organiser;
    QLineEdit *m_serials;
    QLineEdit *m_address;
    QCheckBox *m_grade;
    QString m_file; ///< a template of the user's own
    QString m_shown;
};

} // namespace flotilla::ui
