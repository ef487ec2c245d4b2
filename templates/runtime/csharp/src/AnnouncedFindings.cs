using System.Collections.Generic;

namespace Goitin.Runtime;

/// <summary>What another edition finds, apart from the verdict.</summary>
internal static class AnnouncedFindings
{
    /// <summary>Of what another edition finds, all that is not found already, each as often as it is.</summary>
    public static IReadOnlyList<Finding> Of(IReadOnlyList<Finding> found, IReadOnlyList<Finding> later)
    {
        List<Finding> known = [.. found];
        List<Finding> made = [];
        foreach (Finding one in later)
        {
            if (!known.Remove(one))
            {
                made.Add(one);
            }
        }

        return made.AsReadOnly();
    }
}
