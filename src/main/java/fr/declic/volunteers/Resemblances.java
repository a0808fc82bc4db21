package fr.declic.volunteers;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom a file looks like, once that file is closed: the one that goes on, which a coordinator can still answer about. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Resemblances {

    private final VolunteerRepository volunteers;

    Resemblances(VolunteerRepository volunteers) {
        this.volunteers = volunteers;
    }

    /** One of the two was closed: whichever looks like it looks like the one that goes on. */
    void follow(Volunteer one, Volunteer other) {
        followOne(one, other);
        followOne(other, one);
    }

    private void followOne(Volunteer file, Volunteer looksLike) {
        if (file.possibleDuplicate().filter(looksLike.id()::equals).isPresent()) {
            move(file, looksLike, goingOnFrom(looksLike));
        }
    }

    /** The file was closed into the other: who looks like it, and whom it looks like, is between the other and them. */
    void followAll(Volunteer closed, Volunteer goingOn) {
        volunteers.findThoseLike(closed.id().value()).forEach(third -> move(third, closed, goingOn));
        closed.possibleDuplicate().ifPresent(looked -> {
            closed.looksNoMoreLike(looked);
            volunteers.save(closed);
            var third = goingOnFrom(volunteers.findById(looked).orElseThrow());
            if (mayBeAskedOf(goingOn, third)) {
                goingOn.mayBe(third.id());
                volunteers.save(goingOn);
            } else if (mayBeAskedOf(third, goingOn)) {
                third.mayBe(goingOn.id());
                volunteers.save(third);
            }
        });
    }

    private void move(Volunteer file, Volunteer from, Volunteer to) {
        file.looksNoMoreLike(from.id());
        if (mayBeAskedOf(file, to)) {
            file.mayBe(to.id());
        }
        volunteers.save(file);
    }

    /** A file looks like one other at a time, and a closed or forgotten one like none. */
    private static boolean mayBeAskedOf(Volunteer file, Volunteer other) {
        return file.sameAs().isEmpty()
                && !file.isErased()
                && !other.isErased()
                && !other.id().equals(file.id())
                && file.possibleDuplicate().isEmpty()
                && !other.possibleDuplicate().filter(file.id()::equals).isPresent();
    }

    private Volunteer goingOnFrom(Volunteer closed) {
        var file = closed;
        for (var next = file.sameAs(); next.isPresent(); next = file.sameAs()) {
            file = volunteers.findById(next.get()).orElseThrow();
        }
        return file;
    }
}
