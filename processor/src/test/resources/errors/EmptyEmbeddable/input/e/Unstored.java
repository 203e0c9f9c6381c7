package e;

import dev.kindred.model.*;

@Embeddable
public class Unstored {
  transient String name;
}
