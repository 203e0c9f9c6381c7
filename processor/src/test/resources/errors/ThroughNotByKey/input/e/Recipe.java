package e;

import dev.kindred.model.*;

@Entity
public record Recipe(
    @Id Long id,
    @Unique String name,
    @ManyToMany(through = Portion.class, symmetrical = true)
        Many<Recipe> matching) {}
