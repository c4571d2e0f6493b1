package dev.inward.codegen.contract;

/** Finds out which word was meant by one that is not known. */
public final class Spelling {

  private Spelling() {}

  /**
   * Returns whether one word may be the other one with a slip of the pen.
   *
   * @param most how many characters may be added, removed or replaced
   */
  public static boolean areAlike(String a, String b, int most) {
    return distance(a, b) <= most;
  }

  /** Returns the number of characters to add, remove or replace. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
