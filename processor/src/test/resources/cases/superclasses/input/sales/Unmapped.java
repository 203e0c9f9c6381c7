package sales;

/** Has no fields, so it does not matter. */
abstract class Unmapped extends Owned<Long, Buyer> implements Comparable<Unmapped> {
  @Override
  public int compareTo(Unmapped other) {
    return label.compareTo(other.label);
  }
}
