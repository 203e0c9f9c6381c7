package dev.kindred.spring;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Unique;
import dev.kindred.model.Version;

/** Of an owner, with a balance. */
@Entity
public record Account(@Id Long id, @Unique String owner, int balance, @Version int version) {

  static Account of(String owner) {
    return new Account(null, owner, 0, 0);
  }
}
