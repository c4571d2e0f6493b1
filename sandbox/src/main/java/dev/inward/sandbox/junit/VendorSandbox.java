package dev.inward.sandbox.junit;

import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.VendorControl;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class, and of the classes nested in it, a {@link Sandbox} and clients that
 * talk to it, as parameters:
 *
 * <pre>{@code
 * @VendorSandbox
 * class ShopTest {
 *
 *   @Test
 *   void order_whenTheVendorHasTheNumber_buysIt(
 *       CrazytelClient crazytel, @ForVendor(Vendor.CRAZYTEL) VendorControl vendor) {
 *     new Shop(crazytel).order("61400000000");
 *
 *     assertEquals(List.of("61400000000"), vendor.sold());
 *   }
 * }
 * }</pre>
 *
 * <p>A parameter can be
 *
 * <ul>
 *   <li>a {@code MultitelClient}, {@code CrazytelClient} or {@code AnveoClient}, if that vendor's
 *       SDK is on the class path;
 *   <li>the {@link Sandbox};
 *   <li>a {@link VendorControl}, or a base URL as {@code String} or {@code URI}, each with {@link
 *       ForVendor}.
 * </ul>
 *
 * <p>Each test has a sandbox of its own, which starts with the first parameter that needs it, is
 * the same for its constructor, its {@code @BeforeEach} and {@code @AfterEach} methods and the test
 * itself, and is closed after it together with its clients. So is each repetition and each
 * invocation with other arguments; the dynamic tests of one {@code @TestFactory} share theirs.
 * Tests may run in parallel.
 *
 * <p>What is asked for in a {@code @BeforeAll} method, or in the constructor of a class with {@code
 * Lifecycle.PER_CLASS}, belongs to the class: all of its tests and nested classes use it, state and
 * all, and it is closed when the class ends. {@link VendorControl#reset} makes it as new.
 *
 * <p>It needs JUnit 5.12 or later; what is asked for in a constructor belongs to the class in older
 * versions.
 */
@Documented
@ExtendWith(SandboxExtension.class)
@Retention(RetentionPolicy.RUNTIME)
@SuppressWarnings("exports") // The extension is between JUnit and us.
@Target(ElementType.TYPE)
public @interface VendorSandbox {}
