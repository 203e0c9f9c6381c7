package valueobjects;

import dev.kindred.model.Embeddable;
import dev.kindred.model.Embedded;

@Embeddable
@SuppressWarnings("deprecation")
record Columns(int first, @Embedded Metadata metadata, int last) {
  @Override
  @Deprecated(forRemoval = true)
  public int last() {
    return last;
  }
}
