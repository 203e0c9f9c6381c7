package e;

import dev.kindred.model.*;

@Entity
public record Cook(
    @Id Long id,
    @ManyToMany(through = Skill.class, table = "skills", targetColumn = "topping")
        Many<Topping> toppings) {}
