package dev.inward.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A chart as a small SVG: lines over two logarithmic axes, or groups of bars. */
final class Chart {

  private static final List<String> COLORS =
      List.of("#0b6e4f", "#b3541e", "#3a5ba0", "#8a2d6b", "#6b6b00", "#555555");

  private static final int WIDTH = 640;
  private static final int HEIGHT = 320;
  private static final int LEFT = 64;
  private static final int TOP = 40;
  private static final int RIGHT = 500;
  private static final int BOTTOM = 270;

  private final String title;
  private final String axis;
  private final boolean bars;
  private final Map<String, Map<String, Double>> series = new LinkedHashMap<>();

  private Chart(String title, String axis, boolean bars) {
    this.title = title;
    this.axis = axis;
    this.bars = bars;
  }

  String title() {
    return title;
  }

  /** Creates a chart of bars, grouped by their labels, from zero. */
  static Chart bars(String title) {
    return new Chart(title, "", true);
  }

  /** Creates a chart of lines; the labels of their points are numbers. */
  static Chart lines(String title, String axis) {
    return new Chart(title, axis, false);
  }

  /** Adds a value of a series. */
  void add(String name, Object label, double value) {
    series.computeIfAbsent(name, key -> new LinkedHashMap<>()).put(String.valueOf(label), value);
  }

  String svg() {
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
                + " font-family=\"sans-serif\" font-size=\"12\">%n<title>%s</title>%n"
                + "<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>%n",
            WIDTH,
            HEIGHT,
            title,
            WIDTH,
            HEIGHT));
    text(svg, LEFT, 22, "start", title);
    text(svg, (LEFT + RIGHT) / 2.0, HEIGHT - 12, "middle", axis);
    int index = 0;
    for (String name : series.keySet()) {
      double y = TOP + 8 + 18.0 * index;
      rectangle(svg, RIGHT + 16, y, 10, 10, index);
      text(svg, RIGHT + 32, y + 9, "start", name);
      index++;
    }
    if (bars) {
      drawBars(svg);
    } else {
      drawLines(svg);
    }
    return svg.append("</svg>\n").toString();
  }

  private void drawBars(StringBuilder svg) {
    List<String> labels = labels();
    double top = niceAbove(values().stream().max(Double::compare).orElse(1.0));
    for (int i = 0; i <= 4; i++) {
      double y = BOTTOM - (BOTTOM - TOP) * i / 4.0;
      grid(svg, LEFT, y, RIGHT, y);
      text(svg, LEFT - 6, y + 4, "end", number(top * i / 4));
    }
    double group = (double) (RIGHT - LEFT) / labels.size();
    double width = group * 0.8 / series.size();
    for (int i = 0; i < labels.size(); i++) {
      text(svg, LEFT + group * (i + 0.5), BOTTOM + 16, "middle", labels.get(i));
      int index = 0;
      for (Map<String, Double> points : series.values()) {
        Double value = points.get(labels.get(i));
        if (value != null) {
          double height = (BOTTOM - TOP) * value / top;
          double x = LEFT + group * (i + 0.1) + width * index;
          rectangle(svg, x, BOTTOM - height, width * 0.95, height, index);
        }
        index++;
      }
    }
  }

  private void drawLines(StringBuilder svg) {
    List<Double> xs = labels().stream().map(Double::valueOf).sorted().toList();
    double left = Math.log10(xs.get(0));
    double right = Math.log10(xs.get(xs.size() - 1));
    double low = Math.floor(Math.log10(values().stream().min(Double::compare).orElse(1.0)));
    double high = Math.ceil(Math.log10(values().stream().max(Double::compare).orElse(10.0)));
    for (double power = low; power <= high; power++) {
      double y = BOTTOM - (BOTTOM - TOP) * (power - low) / (high - low);
      grid(svg, LEFT, y, RIGHT, y);
      text(svg, LEFT - 6, y + 4, "end", number(Math.pow(10, power)));
    }
    for (double x : xs) {
      double at = LEFT + (RIGHT - LEFT) * (Math.log10(x) - left) / (right - left);
      grid(svg, at, TOP, at, BOTTOM);
      text(svg, at, BOTTOM + 16, "middle", number(x));
    }
    int index = 0;
    for (Map<String, Double> points : series.values()) {
      List<String> path = new ArrayList<>();
      points.forEach(
          (label, value) ->
              path.add(
                  String.format(
                      Locale.ROOT,
                      "%.1f,%.1f",
                      LEFT
                          + (RIGHT - LEFT)
                              * (Math.log10(Double.parseDouble(label)) - left)
                              / (right - left),
                      BOTTOM - (BOTTOM - TOP) * (Math.log10(value) - low) / (high - low))));
      svg.append(
          String.format(
              Locale.ROOT,
              "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
              String.join(" ", path),
              color(index)));
      index++;
    }
  }

  private List<String> labels() {
    return series.values().stream().flatMap(points -> points.keySet().stream()).distinct().toList();
  }

  private List<Double> values() {
    return series.values().stream().flatMap(points -> points.values().stream()).toList();
  }

  private static double niceAbove(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    for (double factor : new double[] {1, 2, 4, 8}) {
      if (value <= factor * power) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  private static String color(int index) {
    return COLORS.get(index % COLORS.size());
  }

  private static String number(double value) {
    return value >= 1_000_000
        ? String.format(Locale.ROOT, "%.3gM", value / 1e6).replaceAll("\\.?0+M", "M")
        : value >= 10 || value == 0
            ? String.format(Locale.ROOT, "%,.0f", value)
            : String.format(Locale.ROOT, "%.2g", value);
  }

  private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
            x,
            y,
            anchor,
            text));
  }

  private static void grid(StringBuilder svg, double x1, double y1, double x2, double y2) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>%n",
            x1,
            y1,
            x2,
            y2));
  }

  private static void rectangle(
      StringBuilder svg, double x, double y, double width, double height, int index) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>%n",
            x,
            y,
            width,
            height,
            color(index)));
  }
}
