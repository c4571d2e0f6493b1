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
 * Passes a {@link Sandbox} and clients that talk to it as parameters to the tests of a class and
 * its nested classes:
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
 * <p>Each test has its own sandbox. It starts with the first parameter that needs it, is shared by
 * the constructor, the {@code @BeforeEach} and {@code @AfterEach} methods and the test itself, and
 * is closed after the test together with its clients. Each repetition and each invocation with
 * other arguments has its own sandbox too; the dynamic tests of one {@code @TestFactory} share one.
 * Tests may run in parallel.
 *
 * <p>A sandbox that a {@code @BeforeAll} method requests, or the constructor of a class with {@code
 * Lifecycle.PER_CLASS}, belongs to the class. All tests and nested classes share it and its state,
 * and it is closed when the class ends. {@link VendorControl#reset} restores its initial state.
 *
 * <p>The extension needs JUnit 5.12 or later. With older versions, a sandbox that a constructor
 * requests belongs to the class.
 */
@Documented
@ExtendWith(SandboxExtension.class)
@Retention(RetentionPolicy.RUNTIME)
@SuppressWarnings("exports") // The extension is between JUnit and us.
@Target(ElementType.TYPE)
public @interface VendorSandbox {}
