package fr.declic.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that meets the demonstration through Chromium. The application is started once for all of them, on a port and in a
 * data folder of its own. Parameters: {@link Phone} or {@link Tablet} {@code Page}, each in a browser of its own (nothing is
 * shared, cookies included), with addresses relative to the application: {@code phone.navigate("/inscription")}; and
 * {@link DemoApplication}. A script error on a page fails the test; the last picture of a failed test is in
 * {@code target/browser}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(BrowserExtension.class)
public @interface InBrowser {}
