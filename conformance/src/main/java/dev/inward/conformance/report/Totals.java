package dev.inward.conformance.report;

import java.util.List;
import java.util.function.ToIntFunction;

/** The figures of all vendors together. */
record Totals(int elements, int reached, int listed, int unexplained, int samples, int documents) {

  static Totals of(List<VendorReport> vendors) {
    return new Totals(
        sum(vendors, vendor -> vendor.elements().total()),
        sum(vendors, VendorReport::reached),
        sum(vendors, vendor -> vendor.elements().listed()),
        sum(vendors, vendor -> vendor.elements().unexplained()),
        sum(vendors, vendor -> vendor.samples().size()),
        sum(vendors, VendorReport::documentSamples));
  }

  private static int sum(List<VendorReport> vendors, ToIntFunction<VendorReport> figure) {
    return vendors.stream().mapToInt(figure).sum();
  }
}
