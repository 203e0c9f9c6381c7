package valueobjects;

import dev.kindred.model.Embeddable;

@Embeddable
class Path {
  String text;
  Float steps;
}
