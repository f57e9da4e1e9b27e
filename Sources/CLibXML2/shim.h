#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>

// libxml2 prints failed character conversions to standard error, past the parser's own error
// callback. The callback that stops it is variadic, which Swift cannot write.
static void CLibXML2_ignoreMessage(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

static void CLibXML2_ignoreError(void *context, xmlErrorPtr error) {
  (void)context;
  (void)error;
}

// Keeps the current thread's parsers from printing.
static inline void CLibXML2_silenceThread(void) {
  xmlSetGenericErrorFunc(NULL, CLibXML2_ignoreMessage);
  xmlSetStructuredErrorFunc(NULL, CLibXML2_ignoreError);
}
