package food;

import dev.kindred.model.*;

@Entity
public record Topping(
    @Id Long id, String name, @Inverse Many<Cook> cooks, @ManyToMany(symmetrical = true) Many<Topping> goesWith) {}
