package fr.declic.demo;

import fr.declic.access.Actor;

/** Who of the invented team did things. */
record DemoTeam(Actor coordinator, Actor helper, Actor manager) {}
