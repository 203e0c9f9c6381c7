package dev.kindred.it.extra.vault;

import dev.kindred.model.Audited;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.SoftDelete;

/** Deed with a key of two columns, which is deleted softly. */
@Audited
@Entity(table = "vault_deed")
public record Deed(@Id String place, @Id int number, String text, @SoftDelete boolean gone) {}
