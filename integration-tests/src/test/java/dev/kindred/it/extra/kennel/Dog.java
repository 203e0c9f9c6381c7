package dev.kindred.it.extra.kennel;

import dev.kindred.model.Check;
import dev.kindred.model.Column;
import dev.kindred.model.Default;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.GeneratedColumn;
import dev.kindred.model.Id;
import dev.kindred.model.Index;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import org.jspecify.annotations.Nullable;

/** Dog with a column of each kind. */
@Entity
public record Dog(
    @Id Long id,
    @Column(length = 20) String name,
    @Column(length = 10) @Nullable String nick,
    Coat coat,
    @Index int age,
    @Check("weight > 0") int weight,
    @Default(sql = "7") Integer points,
    @GeneratedColumn("age * 7") int humanAge,
    @ForeignKey(onDelete = OnDelete.PROTECT) One<Kennel> kennel,
    @ForeignKey(onDelete = OnDelete.SET_NULL, optional = true, relatedName = "visitorSet")
        One<Kennel> visited,
    @ManyToMany Many<Toy> toys) {}
