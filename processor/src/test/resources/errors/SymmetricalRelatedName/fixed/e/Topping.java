package e;

import dev.kindred.model.*;

@Entity
public record Topping(
    @Id Long id,
    @ManyToMany(symmetrical = true) Many<Topping> goesWith) {}
