#include "check_text.h"

#include <QCoreApplication>

#include <array>

namespace flotilla::command {

namespace {

using storage::CheckCode;

struct Sentence {
    CheckCode code;
    const char *name;
    const char *text;
};

constexpr std::array sentences{
    Sentence{CheckCode::FileDamaged, "file-damaged", QT_TRANSLATE_NOOP("Check", "The file is damaged: %1")},
    Sentence{CheckCode::ReferenceBroken, "reference-broken",
             QT_TRANSLATE_NOOP("Check", "%1 refers to a record that does not exist (%2).")},
    Sentence{CheckCode::ReferenceDeleted, "reference-deleted",
             QT_TRANSLATE_NOOP("Check", "%1 refers to a record that is deleted (%2).")},
    Sentence{CheckCode::BodyMissing, "body-missing", QT_TRANSLATE_NOOP("Check", "The text that %1 names is missing (%2).")},
    Sentence{CheckCode::BodyDamaged, "body-damaged",
             QT_TRANSLATE_NOOP("Check", "A text is not what it was when it was stored: %1.")},
    Sentence{CheckCode::WordUnknown, "word-unknown",
             QT_TRANSLATE_NOOP("Check", "%1 holds a word that means nothing: %3 (%2).")},
    Sentence{CheckCode::HistoryGap, "history-gap",
             QT_TRANSLATE_NOOP("Check", "The history of %1 does not end with what is stored.")},
    Sentence{CheckCode::SearchIncomplete, "search-incomplete",
             QT_TRANSLATE_NOOP("Check", "The search does not know the text of %1.")},
    Sentence{CheckCode::LoginShared, "login-shared",
             QT_TRANSLATE_NOOP("Check", "Several people have the GitHub ID %1: %2.")},
    Sentence{CheckCode::PeriodsOverlap, "periods-overlap",
             QT_TRANSLATE_NOOP("Check", "Periods of %1 overlap or are out of order: %2.")},
    Sentence{CheckCode::PairingTwice, "pairing-twice", QT_TRANSLATE_NOOP("Check", "%1 has two live pairings on %2.")},
    Sentence{CheckCode::PairingSecond, "pairing-second",
             QT_TRANSLATE_NOOP("Check", "%1 has two live pairings in %2, and no reason is given.")},
    Sentence{CheckCode::SlotsExceeded, "slots-exceeded",
             QT_TRANSLATE_NOOP("Check", "%1 has %2 live pairings and %3 slots, and no reason is given.")},
    Sentence{CheckCode::OwnDecision, "own-decision", QT_TRANSLATE_NOOP("Check", "Somebody decided about themselves: %1.")},
    Sentence{CheckCode::CampMixed, "camp-mixed", QT_TRANSLATE_NOOP("Check", "%1 refers into another camp (%2).")},
};

const Sentence &sentenceOf(CheckCode code)
{
    for (const Sentence &sentence : sentences)
        if (sentence.code == code)
            return sentence;
    return sentences.front();
}

} // namespace

QString checkName(CheckCode code)
{
    return QString::fromLatin1(sentenceOf(code).name);
}

QString checkText(const storage::CheckFinding &finding, const wording::Wording &words)
{
    return wording::fill(words.translate("Check", sentenceOf(finding.code).text), finding.arguments);
}

} // namespace flotilla::command
