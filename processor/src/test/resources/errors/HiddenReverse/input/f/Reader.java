package f;

import dev.kindred.model.*;
import e.Author;

@Entity
public record Reader(@Id Long id, @ManyToMany(through = Visit.class) Many<Author> visited) {}
