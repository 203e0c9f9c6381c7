package food;

import dev.kindred.model.*;

@Entity
public record Cook(
    @Id Long id,
    @ManyToMany(through = Skill.class, relatedName = "cooks") Many<Topping> toppings,
    @ManyToMany(through = Lesson.class, throughFields = {"teacher", "pupil"}, relatedName = "teachers")
        Many<Cook> pupils) {}
