#include "design_form.h"

#include "certificate/template.h"
#include "kit/drop_button.h"
#include "kit/text_label.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>

#include <array>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using certificate::Paper;

namespace {
const auto anotherFile = "…"_L1;
} // namespace

DesignForm::DesignForm(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_form(new QFormLayout(this)),
      m_design(new DropButton(theme)),
      m_paper(new DropButton(theme)),
      m_organiser(new QLineEdit),
      m_serials(new QLineEdit),
      m_address(new QLineEdit),
      m_grade(new QCheckBox)
{
    m_form->setContentsMargins({});
    m_form->setHorizontalSpacing(space::normal);
    m_form->setVerticalSpacing(space::small);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const std::array<QWidget *, 6> fields{m_design, m_paper, m_organiser, m_serials, m_address, m_grade};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        m_labels[i] = new TextLabel(theme, TextStyle::Body, Color::Muted);
        m_form->addRow(m_labels[i], fields[i]);
    }
    fillOptions();
    connect(m_design, &DropButton::chosen, this, &DesignForm::designChosen);
    connect(m_paper, &DropButton::chosen, this, &DesignForm::changed);
    connect(m_grade, &QAbstractButton::toggled, this, &DesignForm::changed);
    for (QLineEdit *field : {m_organiser, m_serials, m_address})
        connect(field, &QLineEdit::editingFinished, this, &DesignForm::changed);
    retranslate();
}

void DesignForm::designChosen()
{
    const QString chosen = m_design->currentValue().toString();
    if (chosen == anotherFile) {
        m_design->setCurrentValue(m_shown);
        Q_EMIT fileWanted();
        return;
    }
    m_shown = chosen;
    Q_EMIT changed();
}

CertificateChoices DesignForm::choices() const
{
    return {.design = m_shown,
            .paper = certificate::paperFromName(m_paper->currentValue().toString()).value_or(Paper{}),
            .organiser = m_organiser->text().simplified(),
            .serials = m_serials->text().simplified(),
            .address = m_address->text().simplified(),
            .withGrade = m_grade->isChecked()};
}

void DesignForm::setChoices(const CertificateChoices &choices)
{
    const QSignalBlocker quiet(this);
    m_shown = choices.design.isEmpty() ? certificate::shippedTemplates().front() : choices.design;
    if (!certificate::shippedTemplates().contains(m_shown))
        m_file = m_shown;
    fillOptions();
    m_design->setCurrentValue(m_shown);
    m_paper->setCurrentValue(certificate::paperName(choices.paper));
    m_organiser->setText(choices.organiser);
    m_serials->setText(choices.serials);
    m_address->setText(choices.address);
    m_grade->setChecked(choices.withGrade);
}

void DesignForm::setUsual(const QString &organiser, const QString &serial)
{
    m_organiser->setPlaceholderText(organiser);
    m_serials->setPlaceholderText(serial);
}

void DesignForm::fillOptions()
{
    const QStringList names{tr("Formal"), tr("Modern"), tr("Bilingual")};
    std::vector<DropButton::Option> designs;
    for (qsizetype i = 0; i < certificate::shippedTemplates().size(); ++i)
        designs.push_back({names.value(i), certificate::shippedTemplates().at(i)});
    if (!m_file.isEmpty())
        designs.push_back({QFileInfo(m_file).fileName(), m_file});
    designs.push_back({tr("A file…"), QString(anotherFile)});
    m_design->setOptions(designs);
    using certificate::Orientation;
    using certificate::PaperSize;
    m_paper->setOptions({{tr("A4, landscape"), paperName(Paper{PaperSize::A4, Orientation::Landscape})},
                         {tr("A4, portrait"), paperName(Paper{PaperSize::A4, Orientation::Portrait})},
                         {tr("Letter, landscape"), paperName(Paper{PaperSize::Letter, Orientation::Landscape})},
                         {tr("Letter, portrait"), paperName(Paper{PaperSize::Letter, Orientation::Portrait})}});
}

void DesignForm::retranslate()
{
    fillOptions();
    const QStringList texts{tr("Template"), tr("Paper"), tr("Organiser"), tr("Numbers"), tr("Verification page"), QString()};
    const std::array<QWidget *, 6> fields{m_design, m_paper, m_organiser, m_serials, m_address, m_grade};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        m_labels[i]->setText(texts.at(qsizetype(i)));
        fields[i]->setAccessibleName(texts.at(qsizetype(i)));
    }
    m_grade->setText(tr("Print the grade"));
    m_grade->setAccessibleName(m_grade->text());
    m_address->setPlaceholderText(tr("Address that the QR code opens; none: it is read without a network"));
    m_serials->setToolTip(
        tr("{CAMP}, {year}, {date}, and {nnnn} for the number that counts up. A check letter follows, unless "
           "{nocheck} is in it."));
}

} // namespace flotilla::ui
