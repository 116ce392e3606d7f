package org.fascia.staff;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.fascia.security.Acting;
import org.fascia.security.Purpose;
import org.fascia.shared.Email;
import org.fascia.shared.InvalidInput;
import org.fascia.staff.OwnedOrganizations.Owned;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/**
 * {@code ./fascia owner-link}: lets an owner in again whose password or link is lost. Only who may start programs on the
 * portal's machine can call it; the organization's audit tells of it.
 */
@Component
class OwnerLinkCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final String COMMAND = "owner-link";
    private static final String USAGE = "Usage: ./fascia owner-link --owner EMAIL [--organization NAME]";

    private final OwnedOrganizations organizations;
    private final FirstOwner owners;
    private final ConsoleLinks links;
    private int exitCode;

    OwnerLinkCommand(OwnedOrganizations organizations, FirstOwner owners, ConsoleLinks links) {
        this.organizations = organizations;
        this.owners = owners;
        this.links = links;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var given = Arrays.asList(arguments.getSourceArgs());
        if (given.isEmpty() || !COMMAND.equals(given.getFirst())) {
            return;
        }
        try {
            recover(CommandLine.read(given.subList(1, given.size()), Set.of("owner", "organization"), Set.of()));
        } catch (InvalidInput notAnAddress) {
            refuse("--owner takes a mail address such as anna@example.org.");
        } catch (IllegalArgumentException refused) {
            refuse(String.valueOf(refused.getMessage()));
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    private void recover(CommandLine given) {
        var owner = new Email(given.required("owner"));
        var organization = only(
                owner,
                organizations.of(owner).stream()
                        .filter(owned -> given.value("organization")
                                .map(name -> name.equalsIgnoreCase(owned.name()))
                                .orElse(true))
                        .toList());
        var link = Acting.asSystem(organization.id(), Purpose.RECOVER_OWNER).call(() -> owners.recover(owner));
        System.out.println("The old password of " + owner + ", an owner of " + organization.name() + ", is void.");
        links.print(owner, link);
    }

    private static Owned only(Email owner, List<Owned> found) {
        if (found.isEmpty()) {
            throw new IllegalArgumentException(owner + " owns no such organization here.");
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException(owner + " owns several: name one by --organization, "
                    + found.stream().map(Owned::name).collect(joining(" or ")) + ".");
        }
        return found.getFirst();
    }

    private void refuse(String why) {
        exitCode = 2;
        System.err.println("fascia: " + why);
        System.err.println(USAGE);
    }
}
