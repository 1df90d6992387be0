#pragma once

// What of qpdf is used here. JSON.hh of qpdf 11 keeps a vector of the class that it is defining, which clang refuses as C++20 and
// later (GCC 12 does not look). None of it is used here, and to the other headers a declaration is enough.
#define JSON_HH
class JSON;

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
