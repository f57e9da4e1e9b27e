"""encrypt_with_libreoffice.py SOURCE TARGET PASSWORD: saves a workbook as .xlsx that asks for a password."""
import pathlib
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import NamedValue, PropertyValue
from com.sun.star.connection import NoConnectException


def connect(pipe):
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(120):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.5)
    raise SystemExit("LibreOffice did not answer")


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


def save(desktop, source, target, password):
    document = desktop.loadComponentFromURL(pathlib.Path(source).resolve().as_uri(), "_blank", 0, properties(Hidden=True))
    key = uno.Any("[]com.sun.star.beans.NamedValue", (NamedValue("CryptoType", "Standard"), NamedValue("OOXPassword", password)))
    document.storeToURL(pathlib.Path(target).resolve().as_uri(),
                        properties(FilterName="Calc MS Excel 2007 XML", EncryptionData=key))
    document.close(True)


def main(source, target, password):
    with tempfile.TemporaryDirectory() as profile:
        pipe = pathlib.Path(profile).name
        office = subprocess.Popen(["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore",
                                   f"--accept=pipe,name={pipe};urp"])
        desktop = None
        try:
            context = connect(pipe)
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            save(desktop, source, target, password)
        finally:
            desktop.terminate() if desktop else office.terminate()
            office.wait(60)


main(*sys.argv[1:])
