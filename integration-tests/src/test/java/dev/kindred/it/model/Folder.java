package dev.kindred.it.model;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Goes with the folder that it is in. */
@Entity
public class Folder {
  @Id long id;
  String name;

  @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "folders")
  One<Folder> within;

  Folder() {}

  /** One that is not saved yet; within nothing if that is null. */
  public Folder(String name, Folder within) {
    this.name = name;
    this.within = within == null ? null : One.of(within);
  }

  public long id() {
    return id;
  }
}
