package dev.kindred.spring;

import dev.kindred.model.Audited;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Of an amount; who has written it is recorded. */
@Audited
@Entity
public record Transfer(@Id Long id, String purpose, int amount) {

  static Transfer of(String purpose, int amount) {
    return new Transfer(null, purpose, amount);
  }
}
