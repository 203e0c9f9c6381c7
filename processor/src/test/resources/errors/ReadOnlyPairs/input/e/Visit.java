package e;

import dev.kindred.model.*;

@Entity(readOnly = true)
public record Visit(String page, @ManyToMany Many<Note> notes) {}
