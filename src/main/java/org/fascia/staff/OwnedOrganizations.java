package org.fascia.staff;

import java.util.List;
import java.util.Optional;
import org.fascia.security.Acting;
import org.fascia.security.Purpose;
import org.fascia.security.SettingUp;
import org.fascia.shared.Email;
import org.fascia.shared.Ids;
import org.fascia.shared.OrganizationId;
import org.springframework.stereotype.Component;

/** Which organizations an address owns; asked at the machine's console only, since it looks into all of them. */
@Component
class OwnedOrganizations {

    private final SettingUp tenants;
    private final FirstOwner owners;

    OwnedOrganizations(SettingUp tenants, FirstOwner owners) {
        this.tenants = tenants;
        this.owners = owners;
    }

    record Owned(OrganizationId id, String name) {}

    List<Owned> of(Email owner) {
        var none = new OrganizationId(Ids.next());
        return Acting.asSystem(none, Purpose.RECOVER_OWNER).call(tenants::tenants).stream()
                .flatMap(id -> named(id, owner).stream())
                .toList();
    }

    private Optional<Owned> named(OrganizationId id, Email owner) {
        return Acting.asSystem(id, Purpose.RECOVER_OWNER)
                .call(() -> owners.organizationOf(owner))
                .map(name -> new Owned(id, name));
    }
}
