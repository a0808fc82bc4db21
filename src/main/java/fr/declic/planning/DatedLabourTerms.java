package fr.declic.planning;

import java.time.LocalDate;

/** Labour terms and the day from which they hold. A week is planned by those of its Monday, a notice counted by those of the day. */
public record DatedLabourTerms(LocalDate from, LabourTerms terms) {}
