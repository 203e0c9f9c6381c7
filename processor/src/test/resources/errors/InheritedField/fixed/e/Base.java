package e;

import dev.kindred.model.*;

public abstract class Base {
  static int count;
  transient int reads;
}
