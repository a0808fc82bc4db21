package fr.declic.employment;

/** Tells whether hours of a contract were confirmed. Who keeps them stands in a storey above and implements it. */
public interface ConfirmedHours {

    /** @return true once a single hour worked under this contract was confirmed */
    boolean anyOf(ContractId contract);
}
