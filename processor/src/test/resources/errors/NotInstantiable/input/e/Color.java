package e;

import dev.kindred.model.*;

@Entity
public enum Color {
  RED
}
