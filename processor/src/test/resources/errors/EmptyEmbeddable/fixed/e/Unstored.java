package e;

import dev.kindred.model.*;

@Embeddable
public class Unstored {
  String name;
}
