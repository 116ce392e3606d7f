package org.fascia.database;

/** The name and password of a database role; its text form keeps the password to itself. */
record Login(String user, String password) {

    @Override
    public String toString() {
        return user;
    }
}
