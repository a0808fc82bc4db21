package fr.declic.employment;

/** Why a contract ended, in so few words that nothing private is kept. */
public enum EndReason {
    OTHER_JOB,
    RESIGNATION,
    TRIAL_PERIOD,
    MUTUAL_AGREEMENT,
    DISMISSAL,
    RETIREMENT,
    OTHER
}
