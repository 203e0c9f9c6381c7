package e;

import dev.kindred.model.*;

@Entity
public record Cook(
    @Id Long id,
    @ManyToMany(through = Skill.class) Many<Topping> toppings,
    @ManyToMany(through = Lesson.class, relatedName = "teachers") Many<Cook> pupils) {}
